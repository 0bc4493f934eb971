/** Names that files of utterances use for an id of ours, where the words differ. */
const ALSO: Readonly<Record<string, string>> = {
  dvt: 'hot-calf',
  blood_clot: 'hot-calf',
  swollen_calf: 'hot-calf',
  calf_swelling: 'hot-calf',
  trauma: 'accident',
  injury: 'accident',
  car_accident: 'accident',
  fall: 'accident',
  recent_fall: 'accident',
  cancer: 'cancer-history',
  bilateral_weakness: 'both-legs',
  bilateral: 'both-legs',
  bilateral_tingling: 'both-legs',
  surgery: 'operation-or-break',
  recent_surgery: 'operation-or-break',
  fracture: 'operation-or-break',
  hip_replacement: 'new-hip',
  hamstring_tear: 'muscle-tear',
  strain: 'muscle-tear',
  bladder: 'bladder-or-bowel',
  bowel: 'bladder-or-bowel',
  cauda_equina: 'saddle-numbness',
  sciatica: 'disc-or-sciatica',
  leg_pain: 'pain-past-knee',
  pain_below_knee: 'pain-past-knee',
  heart: 'chest-pain',
  breathless: 'chest-pain',
  pregnancy: 'pregnant',
  none: 'nothing',
  strap_problem: 'strap',
  scared: 'fear',
  hard: 'too-strong',
  painful: 'too-strong',
  too_hard: 'too-strong',
  too_intense: 'too-strong',
  hurts: 'too-strong',
  easy: 'too-easy',
  okay: 'good',
  better: 'good',
  looser: 'good',
  fine: 'good',
  bad: 'worse',
  why: 'why-hamstrings',
  hold_duration: 'how-long-a-hold',
  hold_time: 'how-long-a-hold',
  hold_length: 'how-long-a-hold',
  reps: 'how-many-holds',
  how_many_reps: 'how-many-holds',
  duration: 'session-length',
  frequency: 'how-often',
  pain: 'should-it-hurt',
  intensity: 'should-it-hurt',
  bed: 'surface',
  floor: 'surface',
  strap: 'no-strap',
  strap_alternative: 'no-strap',
  how_to_measure: 'measuring',
  accuracy: 'measuring',
  trust: 'not-a-doctor',
  evidence: 'not-a-doctor',
  safety: 'disc-safety',
  timeline: 'how-long-until-it-helps',
  will_it_fix: 'will-it-fix-my-back',
  will_it_help: 'will-it-fix-my-back',
  asymmetry: 'left-right-difference',
  soreness: 'sore-afterwards',
  medication: 'medication-or-heat',
  heat: 'medication-or-heat',
  heat_or_ice: 'medication-or-heat',
  painkillers: 'medication-or-heat',
  foot: 'toes',
  foot_position: 'toes',
  bent_knee: 'knee-bending',
  asymmetric: 'left-right-difference',
};

const wordsIn = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => word.replace(/(?:ing|s)$/, ''))
    .filter((word) => word !== '' && !['a', 'or', 'the', 'in', 'of', 'to', 'it', 'is', 'my'].includes(word));

/** The id that a name of a file stands for: the same words, or most of them; undefined when none is near. */
export function named<Id extends string>(name: string, ids: readonly Id[]): Id | undefined {
  const same = name.replaceAll('_', '-');
  const exact = ids.find((id) => id === same || id === ALSO[name]);
  if (exact !== undefined) return exact;
  const words = wordsIn(name);
  const likeness = (id: Id): number => {
    const others = wordsIn(id);
    return (2 * words.filter((word) => others.includes(word)).length) / (words.length + others.length);
  };
  const [best] = [...ids].sort((one, another) => likeness(another) - likeness(one));
  return best !== undefined && likeness(best) >= 0.5 ? best : undefined;
}
