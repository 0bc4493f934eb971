import { clearLine, createInterface, cursorTo, moveCursor } from 'node:readline';
import { styleText } from 'node:util';
import { WIDTH } from './play-lines';

/** The last line of a terminal, where a person types and a light tells what the Echo is doing; all else scrolls above it. */
export interface Prompt {
  readonly print: (line: string) => void;
  readonly light: (text: string) => void;
  /** Takes each line that is typed; an empty one is Enter alone. */
  readonly onLine: (take: (line: string) => void) => void;
  /** Takes the moment a person begins to type. */
  readonly onTyping: (begin: () => void) => void;
  /** Takes the end: Ctrl-C, Ctrl-D. */
  readonly onEnd: (end: () => void) => void;
  readonly close: () => void;
  /** How many characters a line has. */
  readonly width: () => number;
}

/** How many characters a line on some output may have: those of the terminal, or of a page; a terminal that does not know says 0. */
export const widthOf = ({ columns = 0 }: { readonly columns?: number }): number =>
  columns === 0 ? WIDTH : Math.min(columns, WIDTH);

/** A prompt on this process's terminal. */
export function openPrompt(): Prompt {
  const { stdin, stdout } = process;
  const typed = createInterface({ input: stdin, output: stdout, terminal: true });
  const clear = (): void => {
    cursorTo(stdout, 0);
    clearLine(stdout, 0);
  };
  return {
    print: (line) => {
      clear();
      stdout.write(`${/^\(|^\[/.test(line) ? styleText('dim', line) : line}\n`);
      typed.prompt(true);
    },
    light: (text) => {
      if (text === typed.getPrompt()) return;
      typed.setPrompt(text);
      typed.prompt(true);
    },
    onLine: (take) =>
      typed.on('line', (line) => {
        // What was typed is printed again as it is said, so the line that was typed on is taken back.
        moveCursor(stdout, 0, -1);
        clear();
        take(line.trim());
      }),
    onTyping: (begin) =>
      stdin.on('keypress', () => {
        if (typed.line !== '') begin();
      }),
    onEnd: (end) => typed.on('close', end),
    close: () => {
      // Nothing of ours stays on the line where the shell asks next.
      clear();
      typed.close();
    },
    width: () => widthOf(stdout),
  };
}
