import type { Browser } from '@playwright/test';
import { measureKeys, type Keys } from './keys.ts';
import { LEVER_PLACES } from './lever-places.ts';
import type { Profile } from './measure.ts';
import { measureBands, measureSlider, type Bands, type Slider } from './slider.ts';

/** A lever turned by hand and by its keys. */
export interface Turned {
  slider: Slider;
  keys: Keys;
}

/** The levers of all places turned once on two devices, and what follows on the workbench. */
export interface Levers {
  phone: Record<keyof typeof LEVER_PLACES, Turned>;
  laptop: Record<keyof typeof LEVER_PLACES, Turned>;
  bands: Bands;
}

/** Turns a lever at each place, on a phone and on a laptop. */
export async function measureLevers(
  browser: Browser,
  devices: { phone: Profile; laptop: Profile },
  url: string,
): Promise<Levers> {
  const turned = async (device: Profile) => {
    const at = async (place: keyof typeof LEVER_PLACES): Promise<Turned> => ({
      slider: await measureSlider(browser, device, url, LEVER_PLACES[place]),
      keys: await measureKeys(browser, device, url, LEVER_PLACES[place]),
    });
    return {
      workbench: await at('workbench'),
      panels: await at('panels'),
      scene: await at('scene'),
    };
  };
  return {
    phone: await turned(devices.phone),
    laptop: await turned(devices.laptop),
    bands: await measureBands(browser, devices.laptop, url),
  };
}
