import { drawnOn } from './drawn-claims';

drawnOn(['medium', 'large']);
