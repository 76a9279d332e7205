import type { ExtensionContext } from 'vscode';
import type { SeedmarkApi } from '../../media/api/seedmark.js';
import { createApi } from './api/api.js';
import { registerLog } from './log.js';
import type { Platform } from './platform.js';
import { registerFeatures } from './register-features.js';
import { createServices } from './services.js';
import { provideTextReading } from './text-reading.js';

/** What the extension is, on every platform, and what it gives other extensions. */
export function activateOn(platform: Platform, context: ExtensionContext): SeedmarkApi {
  const log = registerLog();
  const services = createServices(platform, context);
  provideTextReading(services.analyses.analyzeText);
  const features = registerFeatures(services, platform, context);
  const outside = createApi(services);
  context.subscriptions.push(features, outside, services, log);
  return outside.api;
}
