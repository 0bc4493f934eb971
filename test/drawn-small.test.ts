import { drawnOn } from './drawn-claims';

drawnOn(['round', 'small']);
