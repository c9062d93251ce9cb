import type { ChartState, Words } from '../../charts/chart.ts';
import { NO_CHOICES, SETTINGS } from '../../state/choices.ts';
import { describe } from './description.ts';
import { fallingBack } from '../page/falling-back.ts';
import { fetchMeans } from './fetch-means.ts';
import { followJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import { bringToLife, type Picture } from '../picture/picture.ts';
import { pointing } from './pointing.ts';
import { answersOf } from './answers-of.ts';
import { rememberedStep, rememberStep } from './remembered-step.ts';
import { liveNumbers, type LiveNumbers } from '../page/live-numbers.ts';
import { leaveLevers, sayReadouts, standLevers } from './scene-levers.ts';
import { showIn } from './show-in.ts';
import { cutOf, watchCut } from './watch-cut.ts';
import { watchFigure, whenNear } from './sight.ts';
import { NO_JOB, settingAt, standing, type Means } from './standing.ts';
import { triggerOf } from './trigger.ts';
import { stillness } from '../picture/tween.ts';
import { turning } from './turning.ts';
import { followYears, type Years } from './years.ts';

/**
 * A scene: a figure, and the steps that pass beside it. Which step is active follows from where the
 * steps are or, step by step, from the buttons; the picture is resolved from that step and the
 * reader's choices, always whole.
 */
export class SceneElement extends HTMLElement {
  #section!: HTMLElement;
  #figure!: HTMLElement;
  #all: HTMLElement[] = [];
  /** Those that the cut of the story has. */
  #steps: HTMLElement[] = [];
  #index = 0;
  #atLine = 0;
  #means: (Means & { words: Words }) | null = null;
  #picture: Picture | null = null;
  #numbers: LiveNumbers | null = null;
  #years!: Years;
  #inSight = true;
  #own = NO_JOB;
  #shown = '';
  #state: ChartState = {};
  #stops: (() => void)[] = [];
  #look = () => {};
  #fallBack!: (read: HTMLElement) => void;

  /** Whether something went wrong, so that each step shows its still picture. */
  failed = false;
  /** Settles when the scene answers to scroll, keys and choices. */
  started: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    // Each scene in a task of its own: all at once would block a page that is already read.
    this.started = new Promise((resolve) => {
      window.setTimeout(() => {
        // Taken out and put back meanwhile, it has started.
        if (this.isConnected && this.#stops.length === 0) this.#orFall(() => this.#start());
        resolve();
      });
    });
  }

  #start(): void {
    this.#section = this.querySelector<HTMLElement>('[data-scene]')!;
    this.#figure = this.querySelector<HTMLElement>('figure')!;
    this.#all = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#steps = cutOf(this.#all);
    this.#fallBack = fallingBack(this.#section);
    const watching = watchCut(this.#section, {
      steps: () => this.#steps,
      trigger: () => triggerOf(this.#section),
      onStep: (index, isFar) => {
        this.#atLine = index;
        if (choices.get().view === 'scroll') this.#activate(index, isFar);
      },
      recut: () => {
        const { step } = this;
        this.#steps = cutOf(this.#all);
        this.#index = this.#indexOf(step);
        this.#atLine = this.#index;
      },
    });
    this.#look = watching.renew;
    this.#years = followYears(this.#figure, () => {
      this.#show(true);
    });
    const seen = (inSight: boolean) => {
      this.#inSight = inSight;
      if (inSight) this.#show(false);
    };
    this.#stops = [
      watching.stop,
      this.#years.stop,
      choices.subscribe((_, changed) => {
        if (changed.has('view')) this.#turned();
        // Under the hand, the picture moves with it; it does not travel after it.
        const travel = [...changed].some((key) => !SETTINGS.has(key));
        if (travel || this.#inSight) this.#show(travel);
      }),
      followJob((own) => {
        this.#own = own;
        this.#show(true);
      }),
      whenNear(
        this.#section,
        () => void this.#load(),
        () => this.#stops.push(watchFigure(this.#figure, seen)),
      ),
      turning(this, this.#figure, (by) => {
        this.#go(Math.min(this.#steps.length - 1, Math.max(0, this.#index + by)));
      }),
    ];
    if (choices.get().view === 'steps') this.#activate(this.#indexOf(rememberedStep(this.name)));
    this.#turned();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#numbers?.rest();
    this.#picture?.stop();
    this.#picture = null;
    this.#shown = '';
  }

  /** Does what may fail; where it does, the scene falls back alone. */
  #orFall(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fall(error);
    }
  }

  #fall(by?: unknown): void {
    // eslint-disable-next-line no-console -- Reported, the whole page would be the plain one for it.
    if (by) console.error(by);
    if (this.failed) return;
    this.failed = true;
    this.#numbers?.rest();
    this.#picture?.stop();
    this.#picture = null;
    delete this.#figure.dataset.live;
    // The reader may have scrolled on since it was heard of last.
    this.#look();
    this.#fallBack(this.#steps[this.#index]!);
  }

  /** The scene's id, as in `section[data-scene]`. */
  get name(): string {
    return this.#section.dataset.scene!;
  }

  /** The active step, from 1; the first before it has started. */
  get step(): number {
    return Number(this.#steps[this.#index]?.dataset.step ?? 1);
  }

  /** Goes to a step, from 1: turns to it, or scrolls it to the line. It is there at once, for who asks where one is. */
  goTo(step: number): void {
    this.#go(this.#indexOf(step));
  }

  #go(index: number): void {
    if (choices.get().view === 'steps' && !this.failed) {
      this.#activate(index);
      rememberStep(this.name, this.step);
    } else {
      this.#steps[index]!.scrollIntoView({ behavior: 'instant' });
      this.#look();
    }
  }

  /** The index of the step with a number from 1, or of the last before it that the cut has. */
  #indexOf(step: number): number {
    return Math.max(
      0,
      this.#steps.findLastIndex(({ dataset }) => Number(dataset.step) <= step),
    );
  }

  async #load(): Promise<void> {
    const visit = this.#stops;
    try {
      this.#means = await fetchMeans(this.#figure, this.#steps[this.#index]);
    } catch {
      // Offline, say: each step's still picture takes the place of the live one.
      this.#fall();
      return;
    }
    // Taken out meanwhile, it may have been put back, and be on its way to life once more.
    if (visit !== this.#stops || this.failed) return;
    const { chart, words } = this.#means;
    const stage = this.#figure.querySelector<HTMLElement>('.stage')!;
    const again = () => {
      this.#show(false, true);
    };
    this.#orFall(() => {
      this.#picture = bringToLife(stage, chart, words, again, this.#fall.bind(this));
      this.#numbers = liveNumbers(this.#all, this.#means!);
      this.#draw(false);
      const now = () => ({ ...this.#means!, state: this.#state });
      this.#stops.push(pointing(stage, answersOf(this.#picture, now)));
      this.#figure.dataset.live = 'true';
    });
  }

  #turned(): void {
    const { view } = choices.get();
    // Turned by hand, the picture is what arrow keys speak to.
    this.#figure.tabIndex = view === 'steps' ? 0 : -1;
    if (view !== 'page') this.#activate(view === 'scroll' ? this.#atLine : this.#index);
  }

  #activate(index: number, isFar = false): void {
    this.#index = index;
    const active = this.#steps[index]!;
    for (const step of this.#all) step.toggleAttribute('data-active', step === active);
    this.#figure.dataset.activeStep = active.dataset.step;
    describe(this.#figure, this.#steps, index);
    if (leaveLevers(this.#section, this.step - 1)) this.#picture?.fit();
    // Where each step has its place, the picture does not travel there from the one before.
    if (!isFar) this.#show(this.#section.dataset.room !== 'turns');
  }

  #show(travel: boolean, again = false): void {
    this.#orFall(() => this.#draw(travel, again));
  }

  /** Draws the effective state, if it is not already what the reader sees. */
  #draw(travel: boolean, again = false): void {
    if (!this.#means || !this.#picture) return;
    const { chart, words } = this.#means;
    const active = this.#steps[this.#index]!;
    const now = choices.get();
    const step = this.#years.over(active.dataset.state!);
    const { state, data } = standing(this.#means, step, now, this.#own);
    standLevers(this.#figure, settingAt(this.#means, step, NO_CHOICES)?.levers);
    // The plain page has the pictures of the steps themselves, and so their numbers.
    this.#numbers?.say(active, now.view === 'page' ? NO_CHOICES : now);
    this.#state = state;
    const text = JSON.stringify([state, 'job' in data, chart.scenarios && now.parameters]);
    if (text === this.#shown && !again) return;
    const travels = travel && this.#inSight && this.#shown !== '' && !stillness();
    this.#shown = text;
    showIn(this.#figure, this.#picture, { state, data }, travels);
    if (chart.readouts) sayReadouts(this.#figure, chart.readouts(data, state, words));
  }
}
