import { type Meaning, meaningOf } from './meaning';

/** One utterance of a file: where it is said, and what it means. */
export interface Row {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly situation: string;
  readonly utterance: string;
  readonly meaning: Meaning;
  /** How somebody says it who was not understood, where the file tells. */
  readonly again?: string;
}

/** What a file of utterances holds, and a sentence for each line that is no row. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly broken: readonly string[];
}

/** Reads a file of utterances: situation, utterance and meaning between tabs; a heading, empty lines and `#` are passed over. */
export function rowsOf(text: string): Rows {
  const rows: Row[] = [];
  const broken: string[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const [situation = '', utterance = '', meaning = '', again = ''] = whole.split('\t').map((cell) => cell.trim());
    if (whole.trim() === '' || whole.startsWith('#') || (situation === 'situation' && utterance === 'utterance'))
      continue;
    if (utterance === '' || !/\bintent=\S/.test(meaning)) {
      broken.push(`Line ${line} is not "situation, tab, utterance, tab, intent=…;key=value": ${JSON.stringify(whole)}`);
    } else {
      rows.push({ line, situation, utterance, meaning: meaningOf(meaning), ...(again !== '' && { again }) });
    }
  }
  return { rows, broken };
}
