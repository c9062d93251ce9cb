import type { APIRoute } from 'astro';
import charts from '../../scenes/teach/package/charts.js?raw';
import first from '../../scenes/teach/package/first-press.js?raw';
import platform from '../../scenes/teach/package/platform.js?raw';
import tongues from '../../scenes/teach/package/tongues.js?raw';
import run from '../../scenes/teach/package/run.js?raw';
import style from '../../styles/package.css?raw';
import tones from '../../styles/tones.css?raw';

/** What the pages of packages are dressed in and run by: fetched when a teacher asks for one. */
export const GET: APIRoute = () =>
  Response.json({ style: tones + style, first, run: tongues + platform + charts + run });
