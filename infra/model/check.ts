import type { Expanded, Sample } from './expanded';
import type { Complaint, Source } from './source';

/** Amazon takes the samples of her own intents to the letter, so only the plainest belong there. */
const MOST_OF_A_BUILT_IN = 12;

const slotsIn = (sample: string): readonly string[] => [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** What Alexa, or whoever reads the file, would stumble over. */
export function check(source: Source, expanded: Expanded): readonly Complaint[] {
  const { intents, types } = expanded;
  const complaints: Complaint[] = [];
  const complain = ({ file, line }: Sample, what: string) => complaints.push({ file, line, what });
  const typeOf = (slot: string): string => source.slots.get(slot) ?? '';
  for (const [intent, samples] of intents) {
    const [first] = samples;
    if (intent.startsWith('AMAZON.') && samples.length > MOST_OF_A_BUILT_IN && first)
      complain(
        first,
        `${intent} has ${samples.length} sentences; Amazon takes them to the letter: put them in its twin.`,
      );
    for (const sample of samples) {
      const slots = slotsIn(sample.text);
      const unknown = slots.find((slot) => !source.slots.has(slot));
      if (unknown) complain(sample, `There is no slot {${unknown}}.`);
      if (new Set(slots).size < slots.length) complain(sample, `"${sample.text}" has a slot twice.`);
      const sideBySide = [...sample.text.matchAll(/\{(\w+)\}(?= \{(\w+)\})/g)];
      if (sideBySide.some((pair) => pair.slice(1).every((slot) => typeOf(slot) === 'AMAZON.NUMBER')))
        complain(sample, `"${sample.text}" has two numbers side by side: Alexa may hear them as one.`);
      const words = sample.text.replace(/\{\w+\}/g, '');
      const odd = /[^a-z' -]/.exec(words)?.[0];
      if (odd) complain(sample, `Alexa refuses "${odd}" in "${sample.text}": write words, in small letters.`);
      const needless = words.split(' ').find((word) => source.skip.includes(word));
      if (
        needless &&
        !intent.startsWith('AMAZON.') &&
        !sample.text.split(' ').every((word) => source.skip.includes(word))
      )
        complain(
          sample,
          `"${needless}" may be said anywhere (see skip in common.yaml): leave it out of "${sample.text}".`,
        );
    }
  }
  for (const [type, values] of types)
    for (const [id, wordings] of values) {
      const [only, ...others] = wordings;
      if (only && others.length === 0)
        complain(only, `Alexa takes no value with a single wording, such as ${id} of ${type}: write another.`);
      for (const wording of wordings)
        if (/[^a-z0-9' .-]/.test(wording.text))
          complain(wording, `Alexa refuses "${wording.text}" as a value of ${type}: write words, in small letters.`);
    }
  return [...complaints, ...unknownTypes(source), ...twice(source, expanded), ...unused(source, expanded)];
}

function unknownTypes({ slots, types }: Source): readonly Complaint[] {
  return [...slots]
    .filter(([, type]) => !type.startsWith('AMAZON.') && !types.has(type))
    .map(([slot, type]) => ({
      file: 'common.yaml',
      line: 1,
      what: `The slot {${slot}} has the type ${type}, which no file has.`,
    }));
}

/** What is said in two intents, or stands for two values of a type: nobody could tell them apart. */
function twice({ slots }: Source, { intents, types }: Expanded): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const claim = (claimed: Map<string, { owner: string; at: Sample }>, text: string, owner: string, at: Sample) => {
    const before = claimed.get(text);
    if (before && before.owner !== owner)
      complaints.push({
        file: at.file,
        line: at.line,
        what: `"${text}" belongs to ${owner} here, and to ${before.owner} in ${before.at.file}, line ${before.at.line}.`,
      });
    if (!before) claimed.set(text, { owner, at });
  };
  const said = new Map<string, { owner: string; at: Sample }>();
  for (const [intent, samples] of intents)
    for (const sample of samples) {
      claim(
        said,
        sample.text.replace(/\{(\w+)\}/g, (_, slot: string) => `{${slots.get(slot)}}`),
        intent,
        sample,
      );
      // A value that is a sentence by itself is said in that intent alone.
      const alone = /^\{(\w+)\}$/.exec(sample.text)?.[1];
      for (const wordings of types.get(slots.get(alone ?? '') ?? '')?.values() ?? [])
        for (const wording of wordings) claim(said, wording.text, intent, wording);
    }
  for (const [type, values] of types) {
    const known = new Map<string, { owner: string; at: Sample }>();
    for (const [id, wordings] of values)
      for (const wording of wordings) claim(known, wording.text, `${type} ${id}`, wording);
  }
  return complaints;
}

/** What no sentence uses. */
function unused(source: Source, { intents }: Expanded): readonly Complaint[] {
  const used = new Set([...intents.values()].flat().flatMap(({ text }) => slotsIn(text)));
  const texts = [
    ...[...source.rules.values()],
    ...[...source.intents.values()].flat(),
    ...[...source.types.values()].flatMap((values) => [...values.values()].flat()),
  ].map(({ text }) => text);
  const typesUsed = new Set([...used].map((slot) => source.slots.get(slot)));
  return [
    ...[...source.slots.keys()]
      .filter((slot) => !used.has(slot))
      .map((slot) => ({ file: 'common.yaml', line: 1, what: `No sentence uses the slot {${slot}}.` })),
    ...[...source.rules]
      .filter(([name]) => !texts.some((text) => text.includes(`<${name}>`)))
      .map(([name, { file, line }]) => ({ file, line, what: `No sentence uses the rule <${name}>.` })),
    ...[...source.types.keys()]
      .filter((type) => !typesUsed.has(type))
      .map((type) => ({ file: 'common.yaml', line: 1, what: `No sentence uses the type ${type}.` })),
  ];
}
