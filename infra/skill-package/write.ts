import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings';
import { connection, manifest } from './manifest';

const ROOT = join(__dirname, '..', '..');

/** The project's interaction models, one for each locale; deployed byte for byte. */
const MODELS = join(ROOT, 'interaction-model');

const IMAGES = join(__dirname, 'images');

/** Where the ASK CLI's project is written. */
export const ASK_PROJECT = join(ROOT, 'dist', 'ask');

const writeJson = (file: string, content: unknown): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

/**
 * Writes a skill package, the folder that Alexa imports: manifest, models, icons. Replaces what was there.
 * With a function's ARN the skill is tied to that function; without, it is complete but for it.
 */
export function writeSkillPackage(folder: string, settings: Settings, functionArn?: string): void {
  const { apis, ...rest } = manifest(settings);
  const tied = functionArn === undefined ? undefined : connection(functionArn);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeJson(join(folder, 'skill.json'), {
    manifest: { ...rest, ...tied, apis: { custom: { ...apis?.custom, ...tied?.apis.custom } } },
  });
  cpSync(MODELS, join(folder, 'interactionModels', 'custom'), {
    recursive: true,
    filter: (path) => path === MODELS || path.endsWith('.json'),
  });
  cpSync(IMAGES, join(folder, 'assets', 'images'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
}

/** Writes a project for those who deploy the skill with the ASK CLI: the package, and the file that points at it. */
export function writeAskProject(folder: string, settings: Settings, functionArn?: string): void {
  writeSkillPackage(join(folder, 'skill-package'), settings, functionArn);
  writeJson(join(folder, 'ask-resources.json'), {
    askcliResourcesVersion: '2020-03-31',
    profiles: { default: { skillMetadata: { src: './skill-package' } } },
  });
}
