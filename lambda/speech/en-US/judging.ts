import type { Result } from '../../dialogue/line';
import { isExact } from '../../domain/angle';
import type { Method } from '../../domain/reading';
import { type Change, needsStretching, type Verdict } from '../../domain/verdict';
import type { Words } from '../words';
import { inWords } from './numbers';
import { because, counted, degrees, list, onDay, sentence, somewhere, wayUp, yourLeg } from './phrase';

/** What a verdict comes to for a leg: the further below eighty, the stronger. */
const MEANING: Readonly<Record<Verdict, string>> = {
  'no-need': "doesn't need stretching",
  close: 'is close to the mark of eighty, so stretching has little to add',
  short: 'is a bit short of the mark of eighty, so stretching may help',
  tight: 'is clearly tight, so stretching could make a real difference',
  'very-tight': 'is very low, so a physical therapist should look at it first. Stretching it gently may still help',
};

/** The same for the second leg, when both are alike. */
const MEANING_TOO: Readonly<Record<Verdict, string>> = {
  'no-need': "doesn't, either",
  close: 'is close to the mark, too',
  short: 'is a bit short, too',
  tight: 'is clearly tight, too',
  'very-tight': 'is very low, too',
};

/** How a change is told; small ones may only be wobble in the measuring. */
function changed(change: Change, since: string, decided: Method): string {
  if (change.size === 'incomparable') {
    return change.why === 'method'
      ? `It was measured differently ${since}, so I can't compare the two.`
      : "That was right after stretching, so I don't compare it.";
  }
  const way = change.by > 0 ? 'higher' : 'lower';
  const by = change.method === decided ? '' : 'by your own guess, ';
  if (change.size === 'real')
    return sentence(`${by}that's ${degreesApart(change)} ${way} than ${since}, a real change.`);
  if (change.size === 'maybe')
    return sentence(`${by}maybe a little ${way} than ${since}, but it could be the measuring.`);
  return sentence(`${by}that's about the same as ${since}.`);
}

/** How far apart two readings are: to the degree where it was measured, else to five degrees. */
function degreesApart({ by, method }: Exclude<Change, { size: 'incomparable' }>): string {
  const apart = Math.abs(by);
  return method === 'measured' ? counted(apart, 'degree') : `about ${counted(Math.round(apart / 5) * 5, 'degree')}`;
}

const readingOf = ({ reading }: Result): string => {
  const said = somewhere(reading.angle, reading.method);
  return isExact(reading.angle) || reading.method === 'measured' ? `${said} degrees` : said;
};

/** The verdict, what changed, what is kept. */
export const judging = {
  verdict: ({ result, too, advice, newest }) => {
    const { reading, verdict, change, since } = result;
    const whole = too ? MEANING_TOO[verdict] : MEANING[verdict];
    const means = advice ? whole : whole.replace(/, so .*/, '');
    const meaning = `${sentence(yourLeg(reading.leg))} ${means}. It got to ${readingOf(result)}${newest ? wayUp(reading) : ''}.`;
    return change ? `${meaning} ${changed(change, since ? onDay(since) : 'last time', reading.method)}` : meaning;
  },
  together: ({ verdicts, apart, reached }) => {
    const gap = apart > 0 ? ` They're ${inWords(apart)} degrees apart, more than is usual.` : '';
    const needy = verdicts.filter(({ verdict }) => needsStretching(verdict));
    const close = verdicts.filter(({ verdict }) => verdict === 'close');
    if (verdicts.some(({ verdict }) => verdict === 'very-tight')) return gap.trim();
    if (needy.length === 2)
      return `So both are worth stretching. Many people without pain are below eighty, too.${gap}`;
    if (needy.length === 1) return `So only the ${needy[0]?.leg} one is worth your time.${gap}`;
    if (close.length > 0) return `Together, that's hardly tight.${gap}`;
    if (reached) return `So there's nothing more to gain, only to keep.${gap}`;
    return `So stretching your hamstrings is unlikely to help your back, and isn't worth your time.${gap}`;
  },
  'see-physio': () => "It's worth having a physical therapist look at that, too.",
  'why-test-first': () => "Stretching only helps hamstrings that are tight, and I haven't measured yours.",
  'not-worth-it': () =>
    'Your legs got to eighty or more, so stretching them is unlikely to help your back, and not worth your time.',
  'your-choice': () => "There's little to gain, so it's your choice.",
  'plan-changed': ({ plan, today }) => {
    const which = plan.stretches.length > 1 ? 'both stretches' : `only the ${plan.stretches[0]} stretch`;
    const side = plan.only ? `, only the ${plan.only} leg` : '';
    return `Okay, ${today ? 'for today' : 'from now on'}: ${counted(plan.reps, 'hold')} of ${inWords(plan.seconds)} seconds, ${which}${side}.`;
  },
  'plan-range': ({ what }) =>
    what === 'seconds'
      ? 'A hold can last from ten seconds to two minutes, so the plan stays as it is.'
      : 'I can count one to five holds a leg, so the plan stays as it is.',
  'longer-offer': () => "If you're over sixty-five, say longer holds.",
  'last-result': ({ results }) =>
    results
      .map((one, index) => {
        const { reading, change, since, verdict, on } = one;
        const previous = results[index - 1];
        const leg = previous ? sentence(yourLeg(reading.leg)) : `${sentence(onDay(on))}, ${yourLeg(reading.leg)}`;
        const why = because(reading);
        const stopped = why ? `, where ${why}` : '';
        const means = previous?.verdict === verdict ? MEANING_TOO[verdict] : MEANING[verdict];
        const compared = change && since ? ` ${changed(change, onDay(since), reading.method)}` : '';
        return `${leg} got to ${readingOf(one)}${stopped}. It ${means}.${compared}`;
      })
      .join(' '),
  progress: ({ leg, tests, more, method, change, since }) =>
    change && since
      ? `${sentence(yourLeg(leg))}, ${more ? 'your last ' : ''}${counted(tests, 'test')}: ${changed(change, onDay(since), method).replace(/^[A-Z]/, (c) => c.toLowerCase())}`
      : `${sentence(yourLeg(leg))} has been tested once. After the next test I can compare.`,
  'legs-compared': ({ lower, higher, are }) => {
    const [low, high] = [degrees(lower.angle, lower.method), degrees(higher.angle, higher.method)];
    const sides = `${low} degrees on the ${lower.leg}, and ${high} on the ${higher.leg}`;
    if (are === 'alike') {
      const same = low === high ? `both got to ${low} degrees` : sides;
      return `They're about the same: ${same}. Up to about twelve degrees apart would be ordinary, too.`;
    }
    return are === 'apart'
      ? `Your ${lower.leg} leg stopped lower: ${sides}.`
      : `We measured them differently, so I can't compare them well: ${sides}.`;
  },
  'past-unknown': () => "I can't reach my notes right now, so I can't tell. Nothing is lost; please ask again later.",
  'whose-voice': ({ wish }) =>
    ({
      delete: "I can't tell whose voice that is, so I won't delete anything.",
      tell: "I can't tell whose voice that is, so I'll keep that to myself.",
      remind: "I can't tell whose voice that is, so I leave the reminders as they are.",
    })[wish],
  'another-voice': ({ wish }) =>
    ({
      delete: 'I only delete for the voice that asked, so everything stays.',
      send: 'I only send it for the voice that asked, so nothing is sent.',
      remind: 'I only set it for the voice that asked, so nothing is set.',
    })[wish],
  'what-is-stored': () =>
    "I keep your test results, your stretching days, your plan, your reminder, the date of your last safety check, and, for one day, where you stopped. Say: delete my data, and it's gone.",
  deletes: ({ what, reminder }) =>
    what === 'everything'
      ? `That deletes ${list(['your results', 'your days', 'your plan', ...(reminder ? ['your reminder'] : [])])}, and can't be undone.`
      : "That deletes your last test, and can't be undone.",
  'why-delete': () => 'Because nothing can be brought back after that, so I make sure first.',
  forgotten: ({ what }) =>
    what === 'everything' ? 'Done. Everything I kept about you is deleted.' : 'Done. Your last test is deleted.',
  'not-forgotten': () => "I can't reach my notes right now, so not everything is deleted. Please ask me again later.",
  kept: () => 'Okay, everything stays.',
  'nothing-to-forget': () => "There's no result to delete.",
} satisfies Partial<Words>;
