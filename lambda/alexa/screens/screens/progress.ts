import type { RenderDocument } from '../kit/apl';
import { document } from '../kit/document';
import { column, page, roundFoot, roundHead, roundPage, type ScreenWords, show } from '../kit/layout';
import { type Chart, chart, legend } from '../pictures/chart';

/** Readings over time, and what their colours and shapes mean. */
export const progress = (readings: Chart, words: ScreenWords): RenderDocument => {
  const graphics = { chart: chart(readings, 600), low: chart(readings, 500), legend: legend(readings) };
  const key = words.chips.length > 0 ? [] : [show('legend', graphics.legend, 56)];
  return document(
    'progress',
    [
      {
        ...roundPage(words.chips),
        items: [...roundHead(words), show('low', graphics.low, 68), ...key, ...roundFoot(words.chips)],
      },
      {
        ...page('row'),
        paddingLeft: '3vw',
        items: [
          show('chart', graphics.chart, 50),
          column(words, [{ ...show('legend', graphics.legend, 40), spacing: '3vh' }]),
        ],
      },
    ],
    graphics,
  );
};
