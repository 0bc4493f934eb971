import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

// The house: who may use whom. A folder uses itself and what stands here; packages are named where they may be used.

const ROOT = join(__dirname, '..', '..');
const FLOORS: Readonly<Record<string, { readonly uses: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  'lambda/domain': { uses: [], packages: [] },
  'lambda/dialogue': { uses: ['lambda/domain'], packages: [/^valibot$/] },
  'lambda/speech': { uses: ['lambda/dialogue', 'lambda/domain'], packages: [] },
  'lambda/alexa': {
    uses: ['lambda/speech', 'lambda/dialogue', 'lambda/domain'],
    packages: [/^ask-sdk-model$/, /^node:/],
  },
  'lambda/diary': { uses: ['lambda/domain'], packages: [/^@aws-sdk\//, /^@smithy\//, /^node:/] },
  lambda: {
    uses: ['lambda/alexa', 'lambda/speech', 'lambda/dialogue', 'lambda/diary', 'lambda/domain'],
    packages: [/^ask-sdk-(core|model)$/, /^aws-lambda$/],
  },
  infra: { uses: [], packages: [/./] },
  // What is shown to a physiotherapist is read by the diary's own parser and judged by the domain.
  'simulator/report': { uses: ['simulator', 'lambda/diary', 'lambda/domain'], packages: [/./] },
  simulator: { uses: ['lambda/handler', 'interaction-model', 'simulator/report'], packages: [/./] },
  // Measures whatever there is, and nothing that only tests have.
  bench: { uses: ['lambda', 'simulator', 'infra', 'interaction-model'], packages: [/./] },
  // Tries what people would try next.
  doctor: { uses: ['infra', 'simulator'], packages: [/./] },
};

// The conversation in the order of a turn; a file at its top is a room, and so is a folder there.
const DIALOGUE_FLOORS: readonly (readonly string[])[] = [
  ['respond', 'session'],
  ['anywhere'],
  ['places'],
  ['holds'],
  ['steps'],
  ['snapshot', 'parse', 'move', 'turn', 'state', 'under-way', 'line', 'event', 'topic', 'bystander'],
];

/** Most arrows between the rooms of the conversation; docs/architecture.md says how many there are. */
const MOST_ARROWS = 70;

/** What one file imports: files of ours by their path from the root, and packages by name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/(?:from|import|require\()\s*['"]([\w@./:-]+)['"]/g)].flatMap(
    ([, name]) => name ?? [],
  );
  return names.map((name) => (name.startsWith('.') ? relative(ROOT, resolve(dirname(file), name)) : name));
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const lies = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const floorOf = (path: string): string =>
  Object.keys(FLOORS)
    .filter((floor) => lies(path, floor))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const files = ['lambda', 'infra', 'simulator', 'bench', 'doctor'].flatMap(filesIn);

test('imports point down the floors of the house', () => {
  const wrong = files.flatMap((file) => {
    const path = relative(ROOT, file);
    const floor = floorOf(path);
    const { uses, packages } = FLOORS[floor] ?? { uses: [], packages: [] };
    return importsOf(file)
      .filter((name) => {
        const ours = /^(lambda|infra|simulator|interaction-model|test|bench|doctor)\b/.test(name);
        if (!ours) return !packages.some((allowed) => allowed.test(name));
        return floorOf(name) !== floor && !uses.some((allowed) => lies(name, allowed));
      })
      .map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('in the conversation, imports point down from a turn to its nouns, along few arrows', () => {
  const roomOf = (path: string): string => relative('lambda/dialogue', path).replace(/\.ts$/, '').split('/')[0] ?? '';
  const floorOfRoom = (room: string): number => DIALOGUE_FLOORS.findIndex((floor) => floor.includes(room));
  const arrows = new Set(
    filesIn('lambda/dialogue').flatMap((file) => {
      const from = roomOf(relative(ROOT, file));
      const to = importsOf(file)
        .filter((name) => lies(name, 'lambda/dialogue'))
        .map(roomOf);
      return to.filter((room) => room !== from).map((room) => `${from} → ${room}`);
    }),
  );
  const up = [...arrows].filter((arrow) => {
    const [from = '', to = ''] = arrow.split(' → ');
    const floors = [floorOfRoom(from), floorOfRoom(to)] as const;
    return floors.includes(-1) || floors[0] > floors[1];
  });
  expect(up).toEqual([]);
  expect(arrows.size).toBeLessThan(MOST_ARROWS);
  const picture = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8').replace(/\s+/g, ' ');
  expect(picture).toContain(`along ${arrows.size} arrows`);
});

test('no file of the skill or the simulator depends on itself by a detour', () => {
  const graph = new Map(
    files.map((file) => [
      relative(ROOT, file).replace(/\.ts$/, ''),
      importsOf(file).map((name) => name.replace(/\.ts$/, '')),
    ]),
  );
  const finished = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = circleFrom(next, [...path, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  const circles = [...graph.keys()].flatMap((file) => {
    const circle = circleFrom(file, []);
    return circle ? [circle.join(' → ')] : [];
  });
  expect(circles).toEqual([]);
});

/** The most lines that a file of the skill has; CONTRIBUTING.md names the same number. */
const LONGEST = 150;

test('a file is read in a few breaths, and CONTRIBUTING.md says in how many', () => {
  const lines = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  const long = filesIn('lambda').filter((file) => lines(file) > LONGEST);
  expect(long.map((file) => relative(ROOT, file))).toEqual([]);
  const house = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').replace(/\s+/g, ' ');
  expect(house).toContain(`longer than ${LONGEST} lines`);
});
