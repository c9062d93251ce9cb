import { query } from '../../state/address.ts';
import { defineNear } from '../define-near.ts';

/** The lever is fetched near it, or at once where the address has a setting that the page's links carry on. */
const own = async () => {
  const [{ OwnSpeedElement }, { ControlElement }] = await Promise.all([
    import('./own-speed-element.ts'),
    import('../scene/control-element.ts'),
  ]);
  if (!customElements.get('mtm-control')) customElements.define('mtm-control', ControlElement);
  return OwnSpeedElement;
};
document.documentElement.dataset.scripts = '';
if (query() === '') defineNear('mtm-own-speed', own);
else
  void own().then((made) => {
    customElements.define('mtm-own-speed', made);
  });
