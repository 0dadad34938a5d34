/** How the sections of this feature start a step of the case whose dialog belongs to the case page; the page hands it in. */
import type { CaseStep } from '../../../shared/case/commands.ts';
import type { ExitPreset } from '../../../shared/workflow/guideView.ts';

export type AfterAct = (command: CaseStep, target?: { readonly preset?: ExitPreset | undefined }) => void;
