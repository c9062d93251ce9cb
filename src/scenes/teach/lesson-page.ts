import { defineNear } from '../define-near.ts';
import { keepFirstPress } from './first-press.ts';
import './printing.ts';
import { turnEmbed } from './turn-embed.ts';

if (!('showPopover' in HTMLElement.prototype))
  void import('../reader/terms-laid-over.ts').then(({ layTermsOver }) => layTermsOver());

for (const button of document.querySelectorAll('.embed [data-action=answer]'))
  button.addEventListener('click', () => {
    const turned = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(turned));
    const said = button.parentElement!.querySelector<HTMLElement>('[role=status]')!;
    said.textContent = turned ? said.dataset.said! : '';
    turnEmbed(button.closest<HTMLElement>('.embed')!, turned);
  });

keepFirstPress('mtm-package');
defineNear('mtm-package', async () => (await import('./package-element.ts')).PackageElement);
defineNear('mtm-give', async () => (await import('./give-element.ts')).GiveElement);

if (document.querySelector('.code[href^="/"]')) void import('./codes.ts');
