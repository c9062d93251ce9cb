import { SHORT, type Words } from '../../charts/chart.ts';
import { chart, SHOWN, type Data } from '../../charts/hours.ts';
import { inSight, withFutures } from '../../charts/futures.ts';
import { resolve } from '../../charts/resolve.ts';
import { FROM, TO } from '../../charts/shared/course.ts';
import { drawMarks, layer } from '../../charts/shared/draw.ts';
import { numeral } from '../../charts/shared/numerals.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Forecast, OccupationPath } from '../../model/forecast.ts';
import type { Settings } from '../../state/choices.ts';
import { fetchBundle } from '../page/bundle.ts';
import { sitePath } from '../site-file.ts';

/** The two pictures of an occupation in the model, with the reader's speed in them. */
export interface OwnSpeedPictures {
  /** Draws them for a setting, and returns what it comes to, in words. */
  draw(forecast: Forecast, settings: Settings): string;
  /** Gives them back as the build drew them. */
  rest(): void;
}

/**
 * @param pictures the hours, and the work, as the build drew them
 * @param said what they come to, with a place for each number
 * @throws when what they are drawn from cannot be had
 */
export async function ownSpeedPictures(
  pictures: SVGSVGElement[],
  job: string,
  said: string,
): Promise<OwnSpeedPictures> {
  const { data, words } = await fetchBundle(sitePath('charts/hours.json'));
  const built = pictures.map((svg) => ({
    svg,
    children: [...svg.childNodes],
    label: svg.getAttribute('aria-label')!,
  }));
  return {
    draw(forecast, { levers, parameters }) {
      const reader = { job, ...levers };
      // Both are drawn from the same futures.
      const asked = withFutures(
        chart,
        resolve(chart, {}, reader),
        data,
        forecast,
        parameters,
      ) as Data;
      const text = inWords(inSight(asked).occupation(job)!, said, words);
      built.forEach(({ svg, children, label }, n) => {
        const state = resolve(chart, { shows: SHOWN[n] }, reader);
        const { under, over } = chart.layout(asked, state, SHORT, words);
        // What the build drew has no keys.
        if (svg.firstChild === children[0]) svg.replaceChildren();
        drawMarks(layer(svg, 'marks'), [...under, ...over]);
        svg.setAttribute('aria-label', `${label} ${text}`);
      });
      return text;
    },
    rest() {
      for (const { svg, children, label } of built) {
        svg.replaceChildren(...children);
        svg.setAttribute('aria-label', label);
      }
    },
  };
}

/** What an occupation comes to in the last year. */
function inWords({ hours, work }: OccupationPath, said: string, words: Words): string {
  const percent = (share: number) =>
    fill(words.text.percent!, { n: numeral(100 * share, 0, words) });
  return fill(said, {
    hours: percent(hours[TO - FROM]!),
    work: percent(work[TO - FROM]!),
    year: String(TO),
  });
}
