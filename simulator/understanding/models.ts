import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../echo/locales';
import type { InteractionModel } from './model';

const FOLDER = join(__dirname, '..', '..', 'interaction-model');

/** The models that were read: to make one ready takes a second, and is done once for each. */
const known = new Map<Locale, InteractionModel>();

/** The interaction model of an English, as it is deployed. */
export function modelOf(locale: Locale): InteractionModel {
  const model: InteractionModel = known.get(locale) ?? JSON.parse(readFileSync(join(FOLDER, `${locale}.json`), 'utf8'));
  known.set(locale, model);
  return model;
}
