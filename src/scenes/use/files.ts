import { csv } from '../../charts/files/csv.ts';
import { escape } from '../../charts/files/escape.ts';
import { drawn } from '../../charts/files/drawn.ts';
import { picture } from '../../charts/files/picture.ts';
import type { Scheme } from '../../charts/files/plain.ts';
import { layersOf } from '../../charts/shared/layers.ts';
import marks from '../../styles/marks.css?raw';
import tones from '../../styles/tones.css?raw';
import { make } from '../dom/make.ts';
import { shape } from '../dom/shape.ts';
import { fetchText } from '../site-file.ts';
import type { ChartAtStep } from './chart-at-step.ts';

/** How a picture to carry away looks. */
export interface Finish {
  scheme: Scheme;
  title: boolean;
}

/** The picture of what is taken, as an SVG; its typefaces are not yet in it. */
export function svgOf({ subject, standing, ...said }: ChartAtStep, finish: Finish): string {
  const { chart, words } = subject;
  return picture(
    { chart, words, ...standing, ...said, titled: finish.title },
    (layout) => layersOf(layout, () => shape('svg')),
    tones + marks,
    finish.scheme,
  );
}

/**
 * A picture with the page's own typefaces in it.
 * @throws when they cannot be had
 */
export async function withTypefaces(svg: string): Promise<string> {
  const sheets = [...document.styleSheets].map(({ cssRules }) => cssRules);
  const faces = await Promise.all(sheets.flatMap(facesIn).map(carried));
  return svg.replace('<style>', () => `<style>${faces.join('')}`);
}

/** The same picture painted, in the page's own typefaces. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const source = await withTypefaces(svg);
  const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = make('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The canvas gave no picture.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's own typefaces, as its style has them: which of their files has which letters. */
function facesIn(rules: CSSRuleList): CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return rule.cssText.includes('url(') ? [rule] : [];
    return 'cssRules' in rule ? facesIn(rule.cssRules as CSSRuleList) : [];
  });
}

/** A picture may fetch nothing, so its typefaces stand in it. */
async function carried({ cssText }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+)"?\)/.exec(cssText)!;
  const font = await (await fetch(address!)).blob();
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(reader.result as string);
    });
    reader.addEventListener('error', () => {
      reject(new Error(address));
    });
    reader.readAsDataURL(font);
  });
  return cssText.replace(address!, () => data);
}

/**
 * A chart's page of one file, which opens as the query says: a file has no address that could.
 * @throws when it cannot be had
 */
export async function pageOf(chart: string, query: string): Promise<string> {
  const page = await fetchText(`charts/${chart}.html`);
  return page.replace('<html', () => `<html data-asked="${escape(query)}"`);
}

/** The numbers that are drawn in what is taken. */
export function csvOf({ subject, standing }: ChartAtStep): string {
  const { state, data } = standing;
  return csv(drawn(subject.chart, data, state, subject.words));
}
