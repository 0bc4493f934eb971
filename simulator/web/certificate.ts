import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** What a server proves itself with. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the certificate, as browsers show it: "AB:CD:…". */
  readonly fingerprint: string;
}

/** How long one is made for, and how much of that has to be left, in days. Phones take no more than 825. */
const DAYS = { madeFor: 365, left: 30 } as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate of this machine's own for an address, kept in a folder with its key, so that a phone is asked about it once;
 * made anew where it does not fit the address, or will soon be too old. `now` in milliseconds since 1970.
 */
export async function certificateFor(address: string, folder: string, now = Date.now()): Promise<Certificate> {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'certificate.pem') };
  const [key, cert] = await Promise.all([read(files.key), read(files.cert)]);
  if (key !== '' && fits(cert, address, now)) return { key, cert, fingerprint: fingerprintOf(cert) };
  const made = await generate([{ name: 'commonName', value: 'Hamstring Coach on this machine' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now),
    notAfterDate: new Date(now + DAYS.madeFor * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  await mkdir(folder, { recursive: true });
  // Nobody else on this machine may read the key.
  await writeFile(files.key, made.private, { mode: 0o600 });
  await writeFile(files.cert, made.cert);
  return { key: made.private, cert: made.cert, fingerprint: fingerprintOf(made.cert) };
}

const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

const fingerprintOf = (cert: string): string => new X509Certificate(cert).fingerprint256;

function fits(cert: string, address: string, now: number): boolean {
  if (cert === '') return false;
  const known = new X509Certificate(cert);
  return known.checkIP(address) !== undefined && Date.parse(known.validTo) - now > DAYS.left * DAY;
}
