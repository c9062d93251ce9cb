import type { Metrics } from './average-width.ts';

/** A font that readers have already, shown until ours has come. */
interface Local {
  /** Names a browser may find it by, the plain cut and the bold. */
  names: { plain: string[]; bold: string[] };
  metrics: { plain: Metrics; bold: Metrics };
}

const em = (ascent: number, descent: number, lineGap: number, width: number, unit = 2048) => ({
  ascent: ascent / unit,
  descent: descent / unit,
  lineGap: lineGap / unit,
  width: width / unit,
});

/** Measures of the common system fonts, as published in the package capsizecss/metrics 4 (MIT). */
export const LOCALS: Record<string, Local> = {
  Georgia: {
    names: { plain: ['Georgia'], bold: ['Georgia Bold', 'Georgia-Bold'] },
    metrics: { plain: em(1878, 449, 0, 913), bold: em(1878, 449, 0, 1062) },
  },
  Times: {
    names: {
      plain: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
      bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    },
    metrics: { plain: em(1825, 443, 87, 832), bold: em(1825, 443, 87, 886) },
  },
  Noto: {
    names: { plain: ['Noto Serif', 'NotoSerif'], bold: ['Noto Serif Bold', 'NotoSerif-Bold'] },
    metrics: { plain: em(1069, 293, 0, 481, 1000), bold: em(1069, 293, 0, 512, 1000) },
  },
  Arial: {
    names: {
      plain: ['Arial', 'ArialMT', 'Liberation Sans'],
      bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    },
    metrics: { plain: em(1854, 434, 67, 913), bold: em(1854, 434, 67, 983) },
  },
  Roboto: {
    names: {
      plain: ['Roboto', 'Roboto-Regular'],
      bold: ['Roboto Bold', 'Roboto-Bold', 'Roboto SemiBold'],
    },
    metrics: { plain: em(1900, 500, 0, 911), bold: em(1900, 500, 0, 926) },
  },
};

/** One weight range of a font of ours, with its measures at the weight used most in that range. */
export interface Cut {
  weights: string;
  bold: boolean;
  metrics: Metrics;
}

/** The `@font-face` rule that makes a system font take the room of a cut of ours. */
export function fallbackRule(family: string, local: Local, cut: Cut): string {
  const kind = cut.bold ? 'bold' : 'plain';
  const size = cut.metrics.width / local.metrics[kind].width;
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  return [
    '@font-face {',
    `  font-family: '${family}';`,
    `  font-weight: ${cut.weights};`,
    `  src: ${local.names[kind].map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(size)};`,
    `  ascent-override: ${percent(cut.metrics.ascent / size)};`,
    `  descent-override: ${percent(cut.metrics.descent / size)};`,
    `  line-gap-override: ${percent(cut.metrics.lineGap / size)};`,
    '}',
  ].join('\n');
}
