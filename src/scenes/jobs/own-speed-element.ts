import type { Forecast } from '../../model/forecast.ts';
import type { Settings } from '../../state/choices.ts';
import { make } from '../dom/make.ts';
import { write } from '../dom/write.ts';
import { once } from '../once.ts';
import { choices } from '../page/page-choices.ts';
import { pageModel } from '../page/page-model.ts';
import { fetchFile } from '../site-file.ts';
import { carrySetting } from './carried-setting.ts';
import type { OwnSpeedPictures } from './own-speed-pictures.ts';

/** What `/jobs/speed.json` serves: the lever’s markup, and what is said below it. */
interface Served {
  lever: string;
  said: Record<'own' | 'failed', string>;
}

/**
 * The lever of the speed on the page of an occupation. Until the reader, or the address, sets it, the
 * two pictures beside it are those that the build drew; what draws them anew is fetched then.
 */
export class OwnSpeedElement extends HTMLElement {
  #served!: Served;
  #pictures: OwnSpeedPictures | null = null;
  #drawing!: () => Promise<OwnSpeedPictures>;
  #readout = make('span');
  #stop = () => {};

  connectedCallback(): void {
    carrySetting(this.closest('main')!, choices.get());
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** Without its file the page stays what it was. */
  async #begin(): Promise<void> {
    this.#served = await fetchFile<Served>('jobs/speed.json');
    if (!this.isConnected) return;
    this.#drawing = once(async () => {
      const { ownSpeedPictures } = await import('./own-speed-pictures.ts');
      const drawn = [...this.parentElement!.querySelectorAll<SVGSVGElement>('figure svg')];
      return ownSpeedPictures(drawn, this.dataset.job!, this.#served.said.own);
    });
    // Whoever is at the lever is about to move it.
    for (const type of ['pointerenter', 'focusin'] as const)
      this.addEventListener(type, () => void this.#ready().catch(() => {}), { once: true });
    this.innerHTML = this.#served.lever;
    this.append(make('p', { class: 'readouts' }, this.#readout));
    this.#stop = choices.subscribe((now) => {
      carrySetting(this.closest('main')!, now);
      this.#show(now);
    });
    this.#show(choices.get());
  }

  #ready(): Promise<[OwnSpeedPictures, Forecast]> {
    return Promise.all([this.#drawing(), pageModel()]);
  }

  #show(settings: Settings): void {
    if (settings.levers.speed === undefined) {
      this.#pictures?.rest();
      write(this.#readout, '');
      return;
    }
    this.#ready().then(
      ([pictures, forecast]) => {
        // The hand may have moved on, or taken it back, while they came.
        if (choices.get() !== settings) return;
        this.#pictures = pictures;
        write(this.#readout, pictures.draw(forecast, settings));
      },
      () => {
        if (choices.get() === settings) write(this.#readout, this.#served.said.failed);
      },
    );
  }
}
