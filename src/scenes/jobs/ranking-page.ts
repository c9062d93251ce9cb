import { ForYouElement } from '../job/for-you-element.ts';
import { JobSearchElement } from '../job/job-search-element.ts';
import { keepChosenJob } from '../job/chosen-job.ts';
import { RankingElement } from './ranking-element.ts';

keepChosenJob();
customElements.define('mtm-ranking', RankingElement);
customElements.define('mtm-job-search', JobSearchElement);
customElements.define('mtm-for-you', ForYouElement);
const { dataset } = document.documentElement;
dataset.scripts = '';
dataset.ready = 'true';
