import type { Item, SafetyQuestion } from '../../domain/screening';
import type { Check } from '../../domain/screening-table';

/** A question in plain words, for whoever asks what it means. */
export const PLAIN: Readonly<Record<SafetyQuestion | Check, string>> = {
  nerves:
    "I mean the part that would touch a saddle: if it's numb, or you can't feel yourself wipe, or can't hold or pass water as you used to, or your legs feel like jelly.",
  'red-flags':
    'For example, you fell down the stairs, run a temperature, lose weight without trying, or wake with pain however you lie.',
  'below-knee':
    'Sciatica is nerve pain down the leg, and a slipped disc can press on that nerve. I mean anything in your calf, shin or foot.',
  injury: 'I mean something that is still healing in your back, hip or leg, or one calf that is hot, red or swollen.',
  body: 'Thin bones is what doctors call osteoporosis, and a new hip or knee is a replaced joint.',
  'lies-flat': 'I mean flat on your back for a few minutes, and up again without help.',
  brief: 'I mean anything in your back or legs that was not there the last time we spoke.',
  'is-it-new': 'I mean whether it started in the last few days, or is worse than it was.',
  'position-eases': 'Most sore backs wake people now and then. I mean pain that stays however you lie.',
  'looked-at-since': 'I mean whether a doctor knows about it, and has looked at you since.',
  'doctors-word': 'I mean somebody who knows about it, and has said that you can stretch.',
  'word-since': 'I mean somebody who has looked at it since it happened, and has said that you can stretch.',
  'midwifes-word': 'I mean somebody who looks after your pregnancy, and has said that you can stretch.',
  'foot-wakes': 'I mean whether you feel your toes as you usually do, now that your leg is down.',
  'for-a-child': 'I mean whether they would do the test or the stretches, or you.',
};

/** One thing that a question names in plain words, for whoever asks what that means. */
export const PLAIN_ITEM: Partial<Readonly<Record<Item, string>>> = {
  'saddle-numbness': "I mean the part that would touch a saddle: if it's numb, or you can't feel yourself wipe.",
  'bladder-or-bowel': "I mean if you can't hold it, can't pass water as you used to, or don't feel it coming.",
  'both-legs': 'I mean both of them together, not just one: weak like jelly, or tingling.',
  fallen: 'I mean a fall or a crash that your back has hurt since.',
  accident: 'I mean a fall or a crash that your back has hurt since.',
  fever: 'I mean a temperature, or feeling hot and shivery.',
  'chest-pain': 'I mean pain, pressure or tightness in your chest.',
  'weight-loss': 'I mean losing weight without trying to.',
  'cancer-history': "I mean any cancer that you've had, however long ago.",
  'night-pain': 'I mean pain at night that stays however you lie. Most sore backs wake people now and then.',
  'pain-past-knee': 'I mean anything you feel in your calf, shin or foot.',
  'disc-or-sciatica': 'Sciatica is nerve pain down the leg, and a slipped disc can press on that nerve.',
  'muscle-tear': 'I mean a pulled or torn muscle behind your thigh that is still healing.',
  'operation-or-break': 'I mean surgery or a broken bone, in your back, hip or leg.',
  'hot-calf': 'I mean one calf that is hot, red or swollen.',
  osteoporosis: 'Thin bones is what doctors call osteoporosis: bones that break easily.',
  'new-hip': 'I mean a hip joint that was replaced.',
  'new-knee': 'I mean a knee joint that was replaced.',
};

/** Why a question is asked. */
export const WHY_ASKED: Readonly<Record<SafetyQuestion | Check, string>> = {
  nerves: 'Because a pinched nerve there is rare, but needs a hospital the same day.',
  'red-flags': 'Because with one of these, a doctor should look at your back before you stretch it.',
  'below-knee': 'Because that can come from a nerve, and stretching can irritate it.',
  injury: 'Because something that is healing should not be pulled, and a hot calf needs a doctor.',
  body: 'Because then we leave out what is not for you.',
  'lies-flat': 'Because the test is done lying down. If that is hard, there is a stretch on a chair.',
  brief: 'Because something new can change what is safe for you today.',
  'is-it-new': 'Because something new there needs help today, and something old needs a doctor who knows it.',
  'position-eases': 'Because pain at night that nothing eases is one of the few a doctor should see soon.',
  'looked-at-since': 'Because that should be looked at before you stretch.',
  'doctors-word': 'Because only somebody who knows your case can tell whether stretching is fine.',
  'word-since': 'Because what was fine before it happened may not be fine now.',
  'midwifes-word': 'Because they know how your pregnancy goes.',
  'foot-wakes': 'Because a foot that fell asleep wakes when you lower it. If it does not, a nerve may be in trouble.',
  'for-a-child': 'Because a child is still growing, and needs other exercises.',
};
