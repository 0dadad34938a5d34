/** What the rulebook points out beside the steps: what is due first, then hints; each with its article, the act and the paper. */
import { BellRing, Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseStep } from '../../../shared/case/commands.ts';
import type { GuidePrompt } from '../../../shared/workflow/guideView.ts';
import { PacketButton } from '../../app/PacketButton.tsx';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { PaperLink } from './PaperLink.tsx';
import { useStepWords } from './useStepWords.ts';

/** More hints than this are folded away; what is due stays in sight. */
const HINTS_IN_SIGHT = 2;

export const GuidePrompts = () => {
  const { t } = useTranslation('cases');
  const { prompts } = useCasePage().view.guide;
  const [showsAll, setShowsAll] = useState(false);
  if (prompts.length === 0) return null;
  const due = prompts.filter(({ tone }) => tone === 'due');
  const hints = prompts.filter(({ tone }) => tone === 'hint');
  const shown = showsAll ? prompts : [...due, ...hints.slice(0, HINTS_IN_SIGHT)];
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('guide.prompts')}</h3>
      <ul className="hj-prompts">
        {shown.map((prompt) => (
          <Prompt key={prompt.id} prompt={prompt} />
        ))}
      </ul>
      {shown.length < prompts.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {t('guide.allPrompts', { count: prompts.length })}
        </Button>
      )}
    </section>
  );
};

const Prompt = ({ prompt }: { readonly prompt: GuidePrompt }) => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const isDue = prompt.tone === 'due';
  return (
    <li className={classes('hj-prompt', isDue && 'hj-prompt--due')}>
      {isDue ? <BellRing aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
      <div className="hj-prompt__what">
        <p>
          {isDue && <span className="hj-visually-hidden">{t('guide.promptDue')}</span>}
          {text(prompt.text)} <span className="hj-quiet hj-dense">{text(prompt.article)}</span>
        </p>
        {(prompt.command !== null || prompt.paper !== null || prompt.packet !== null) && (
          <div className="hj-row">
            {prompt.command !== null && <PromptAct command={prompt.command} prompt={prompt} />}
            {prompt.packet !== null && <PacketButton view={view} packetId={prompt.packet} variant="quiet" />}
            {prompt.paper !== null && <PaperLink documentId={prompt.paper} />}
          </div>
        )}
      </div>
    </li>
  );
};

const PromptAct = ({ command, prompt }: { readonly command: CaseStep; readonly prompt: GuidePrompt }) => {
  const target = prompt.preset === null ? {} : { preset: prompt.preset };
  const { title } = useStepWords(command, target);
  return (
    <ActButton command={command} target={target} variant="plain">
      {title}
    </ActButton>
  );
};
