import { networkInterfaces } from 'node:os';

/** Networks of homes and offices. Source: RFC 1918. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;

/** The address of this machine in its home network; throws a sentence where it is in none. */
export function homeAddress(): string {
  const all = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const address = all.find((each) => PRIVATE.test(each)) ?? all[0];
  if (address === undefined) throw new Error('This machine is in no network that a phone could reach it by.');
  return address;
}
