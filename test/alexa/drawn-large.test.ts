import { drawnOn } from '../support/drawn-claims';

drawnOn(['medium', 'large']);
