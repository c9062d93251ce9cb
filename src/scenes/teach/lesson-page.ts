import { defineNear } from '../define-near.ts';

defineNear('mtm-package', async () => (await import('./package-element.ts')).PackageElement);
