import { inSequence, named, type Sound, type Speaker, say, silence, together } from './sound';
import { playSsml } from './ssml';

/** A component of APL for Audio that has been checked: its sound, and whether its parent decides its length. */
interface Part {
  readonly sound: Sound;
  readonly trimmed: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * The sound of an APL for Audio document: Speech, Silence, Sequencer and Mixer, with `duration: trimToParent` in a Mixer.
 * Throws a sentence, naming the place, when the document is anything else or could not be rendered.
 */
export function playApla(document: unknown, speaker: Speaker): Sound {
  const { type, version, mainTemplate } = properties(document, 'document');
  if (type !== 'APLA') throw new Error(`document: the type of an audio document is "APLA", not ${shown(type)}.`);
  if (version !== '0.91') throw new Error(`document: version ${shown(version)} is unknown; trimming came with "0.91".`);
  const { item, items } = properties(mainTemplate, 'mainTemplate');
  const sound = inSequence(children(item ?? items, 'mainTemplate', speaker).map((part) => part.sound));
  if (!sound.items.some((heard) => 'words' in heard)) throw new Error('document: silence alone is refused.');
  return sound;
}

function play(value: unknown, place: string, speaker: Speaker): Part {
  const component = properties(value, place);
  const { type, description } = component;
  const trimmed = type !== 'Silence' && isTrimmed(component.duration, place);
  const sound = soundOf(component, `${place}.${typeof type === 'string' ? type : '?'}`, speaker);
  return { sound: typeof description === 'string' ? named(description, sound) : sound, trimmed };
}

function soundOf(component: Properties, place: string, speaker: Speaker): Sound {
  const inside = (): readonly Part[] => children(component.item ?? component.items, place, speaker);
  switch (component.type) {
    case 'Speech':
      return speech(component, place, speaker);
    case 'Silence':
      return silence(milliseconds(component.duration, place) / 1000);
    case 'Sequencer':
      return inSequence(inside().map(({ sound }) => sound));
    case 'Mixer':
      return mix(inside(), place);
    default:
      throw new Error(`${place}: a component of type ${shown(component.type)} cannot be played here.`);
  }
}

/** A mixer lasts as long as the longest of its parts that are not trimmed to it. */
function mix(parts: readonly Part[], place: string): Sound {
  const lengths = parts.filter(({ trimmed }) => !trimmed).map(({ sound }) => sound.seconds);
  if (lengths.length === 0)
    throw new Error(`${place}: every part is trimmed to its parent, so nothing gives the length.`);
  return together(
    parts.map(({ sound }) => sound),
    Math.max(...lengths),
  );
}

function speech({ content, contentType }: Properties, place: string, speaker: Speaker): Sound {
  if (typeof content !== 'string' || content.trim() === '') throw new Error(`${place}: there is no content to speak.`);
  if (contentType === 'SSML') return playSsml(content, speaker);
  if (contentType === undefined || contentType === 'PlainText') return say(content, speaker);
  throw new Error(`${place}: contentType is "PlainText" or "SSML", not ${shown(contentType)}.`);
}

function children(value: unknown, place: string, speaker: Speaker): readonly Part[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item, index) => play(item, `${place}[${index}]`, speaker));
}

function milliseconds(value: unknown, place: string): number {
  if (typeof value !== 'number' || !(value >= 0)) {
    throw new Error(`${place}: a silence lasts a number of milliseconds, not ${shown(value)}.`);
  }
  return value;
}

function isTrimmed(duration: unknown, place: string): boolean {
  if (duration === undefined || duration === 'auto') return false;
  if (duration === 'trimToParent') return true;
  throw new Error(`${place}: duration is "auto" or "trimToParent", not ${shown(duration)}.`);
}

function properties(value: unknown, place: string): Properties {
  if (typeof value !== 'object' || value === null)
    throw new Error(`${place}: expected an object, found ${shown(value)}.`);
  return Object.fromEntries(Object.entries(value));
}

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
