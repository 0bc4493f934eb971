import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { askAt } from '../../infra/ask';

/** A terminal, and all that it shows. */
function terminal() {
  const keys = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  const screen = new PassThrough().on('data', (chunk) => {
    shown += chunk;
  });
  return { keys, asking: askAt(keys, screen), shown: () => shown };
}

test('a client id is shown while it is typed, and its secret is not', async () => {
  const { keys, asking, shown } = terminal();
  const id = asking.openly('Client ID: ');
  keys.write('the-id\n');
  expect(await id).toBe('the-id');
  const secret = asking.secretly('Client secret: ');
  keys.write('hush-hush\n');
  expect(await secret).toBe('hush-hush');
  asking.close();
  expect(shown()).toContain('Client ID: ');
  expect(shown()).toContain('the-id');
  expect(shown()).toContain('Client secret: ');
  expect(shown()).not.toContain('hush');
});
