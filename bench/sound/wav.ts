import { SAMPLE_RATE } from './voice';

const HEADER = 44;
const BYTES = 2;

/** Samples as a WAV file: PCM, 16 bits, one channel. */
export function wav(samples: Int16Array): Buffer {
  const file = Buffer.alloc(HEADER + samples.length * BYTES);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16); // length of what describes the format
  file.writeUInt16LE(1, 20); // plain PCM
  file.writeUInt16LE(1, 22); // one channel
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * BYTES, 28); // bytes a second
  file.writeUInt16LE(BYTES, 32); // bytes a sample, all channels
  file.writeUInt16LE(BYTES * 8, 34); // bits a sample
  file.write('data', 36);
  file.writeUInt32LE(samples.length * BYTES, 40);
  samples.forEach((sample, index) => {
    file.writeInt16LE(sample, HEADER + index * BYTES);
  });
  return file;
}
