const UP_TO_NINETEEN = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number from 0 to 999 as it is spoken: 65 is "sixty-five", 140 "one hundred forty". Throws a `RangeError` for any other. */
export function inWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) {
    throw new RangeError(`Only whole numbers from 0 to 999 have words here, not ${number}.`);
  }
  const small = UP_TO_NINETEEN[number];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(number / 10)];
  if (tens !== undefined) return joined(tens, '-', number % 10);
  return joined(`${inWords(Math.floor(number / 100))} hundred`, ' ', number % 100);
}

/** ", one five" behind a teen, which is told so from the ten that it sounds like; nothing behind another number. */
export const inDigits = (number: number): string => (number > 12 && number < 20 ? `, one ${inWords(number - 10)}` : '');

/** The larger part of a number, and what is left of it unless that is nothing. */
const joined = (larger: string, by: string, rest: number): string =>
  rest === 0 ? larger : larger + by + inWords(rest);
