import { defineNear } from '../define-near.ts';
import { openTermsOnFocus } from '../term-focus.ts';

openTermsOnFocus();

defineNear('mtm-package', async () => (await import('./package-element.ts')).PackageElement);
