import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Settings } from './settings';
import { hamstringCoach } from './stack';

/** The whole deployment, checked by cdk-nag when it is synthesized: a rule that is broken stops it. */
export function hamstringCoachApp(settings: Settings, outdir: string): App {
  const app = new App({ outdir });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  hamstringCoach(app, settings);
  return app;
}
