import { drawnOn } from '../support/drawn-claims';

drawnOn(['round', 'small']);
