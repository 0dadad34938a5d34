/** What happened, in the person's words, with the dispute types and the notes. */
import { MessageSquarePlus, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disputeTypes, textOf } from '../../../shared/case/codes.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { StorySection } from './StorySection.tsx';

/** A longer story starts folded, so that the parties stay in sight. */
const FOLDED_FROM_CHARACTERS = 420;

export const FactsSection = () => {
  const { t } = useTranslation('cases');
  const text = useText();
  const { view } = useCasePage();
  const { registration, notes } = view.case;
  return (
    <StorySection
      id="facts"
      acts={
        <>
          <ActButton command="AddNote" icon={<MessageSquarePlus aria-hidden="true" />}>
            {t('facts.addNote')}
          </ActButton>
          <ActButton command="CorrectFacts" icon={<PencilLine aria-hidden="true" />}>
            {t('facts.edit')}
          </ActButton>
        </>
      }
    >
      <div className="hj-row">
        {registration.disputeTypes.map((code, at) => (
          <Chip key={code} tone={at === 0 ? 'primary' : 'outline'}>
            {text(textOf(disputeTypes, code))}
          </Chip>
        ))}
      </div>
      <FactsText facts={registration.facts} />
      {notes.map((note) => (
        <p key={note.noteId} className="hj-story__note">
          {note.text}
        </p>
      ))}
    </StorySection>
  );
};

const FactsText = ({ facts }: { readonly facts: string }) => {
  const { t } = useTranslation('cases');
  const [isOpen, setOpen] = useState(false);
  if (facts.trim() === '') {
    return (
      <EmptyState
        what={t('facts.empty')}
        next={
          <ActButton command="CorrectFacts" variant="plain">
            {t('facts.write')}
          </ActButton>
        }
      />
    );
  }
  const isLong = facts.length > FOLDED_FROM_CHARACTERS;
  return (
    <div>
      <p className={isLong && !isOpen ? 'hj-story__facts hj-story__facts--folded' : 'hj-story__facts'}>{facts}</p>
      {isLong && (
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('facts.showLess') : t('facts.showAll')}
        </Button>
      )}
    </div>
  );
};
