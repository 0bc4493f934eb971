import type { RenderDocument } from '../kit/apl';
import { document } from '../kit/document';
import { column, page, roundFoot, roundPage, roundTitle, show, type Words } from '../kit/layout';
import { type Chart, chart, legend } from '../pictures/chart';

/** Readings over time, and what their colours and shapes mean. */
export const progress = (readings: Chart, words: Words): RenderDocument => {
  const graphics = { chart: chart(readings), legend: legend(readings) };
  const key = words.chips.length > 0 ? [] : [show('legend', graphics.legend, 54)];
  return document(
    'progress',
    [
      {
        ...roundPage(words),
        items: [roundTitle(words.title), show('chart', graphics.chart, 66), ...key, ...roundFoot(words.chips)],
      },
      {
        ...page('row'),
        paddingLeft: '3vw',
        items: [
          show('chart', graphics.chart, 54),
          column(words, [{ ...show('legend', graphics.legend, 34), spacing: '5vh' }]),
        ],
      },
    ],
    graphics,
  );
};
