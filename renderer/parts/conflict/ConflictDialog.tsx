/** Several records of one thing side by side, where they differ, what each had seen; a person takes one, or all, and says how it was checked. */
import './conflict.css';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { ConflictSide, OpenConflict } from '../../../shared/api/views.ts';
import { requiredText } from '../../../shared/case/parts.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { ResolutionData } from '../../../shared/sync/commonEvents.ts';
import type { AnyRefusal } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';
import { ConflictBefore } from './ConflictBefore.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { compareRows, type FactWords, factRows } from './factRows.ts';
import { slotText } from './slotText.ts';

export type ConflictActs = {
  readonly words: FactWords;
  /** Why this person may not settle it, or null. */
  readonly blockedReason: string | null;
  readonly onResolve: (data: ResolutionData) => Promise<Result<unknown, AnyRefusal>>;
  /** Opens the form in which the thing is written anew, where it has one. */
  readonly rewrite?: ((slot: string) => (() => void) | null) | undefined;
};
type ConflictDialogProps = ConflictActs & { readonly conflict: OpenConflict; readonly onClose: () => void };

const ALL = 'all';
const reviewSchema = z.object({ choice: z.string().min(1), reason: requiredText });
type Review = z.input<typeof reviewSchema>;
const readyReasons = ['party', 'original', 'later'] as const;

export const ConflictDialog = ({
  conflict,
  words,
  blockedReason,
  onResolve,
  rewrite,
  onClose,
}: ConflictDialogProps) => {
  const { t } = useTranslation('conflicts');
  const language = useLanguage();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const { slot, events } = conflict;
  const shown = shownOf(conflict);
  const form = useZodForm({ schema: reviewSchema, defaultValues: { choice: firstChoice(conflict), reason: '' } });
  const choice = useWatch({ control: form.control, name: 'choice' });
  const compared = compareRows(events.map(({ data }) => factRows(data, words, language)));
  const anew = conflict.class === 'register' ? (rewrite?.(slot) ?? null) : null;
  return (
    <FormDialog
      title={t('title', { slot: slotText(slot, language, words.nameOf) })}
      saveLabel={t('settle')}
      form={form}
      problem={problem}
      blockedReason={blockedReason ?? (choice === '' ? t('chooseFirst') : null)}
      size="large"
      onClose={onClose}
      onSubmit={async ({ choice: chosen, reason }) => {
        setProblem(null);
        const settled = await onResolve(resolution(conflict, chosen, reason));
        if (!settled.ok) return setProblem(showRefusal(form, settled.refusal));
        toast({ text: t('settled') });
        return onClose();
      }}
    >
      <p>{t('sentence')}</p>
      {conflict.before !== null && <ConflictBefore entry={conflict.before} compared={compared} words={words} />}
      <fieldset className="hj-sides">
        <legend className="hj-visually-hidden">{t('take')}</legend>
        <div className="hj-sides__cards">
          {events.map((side: ConflictSide, index) => (
            <ConflictCard
              key={side.eventId}
              side={side}
              index={index}
              compared={compared}
              isShown={side.eventId === shown}
              radio={{ ...form.register('choice'), isChecked: choice === side.eventId }}
            />
          ))}
        </div>
        {conflict.mayKeepAll && (
          <label className="hj-side hj-side--all" data-chosen={choice === ALL ? '' : undefined}>
            <input type="radio" {...form.register('choice')} value={ALL} />
            <span>{t('keepAll')}</span>
          </label>
        )}
      </fieldset>
      <ReasonField form={form} />
      {anew !== null && (
        <p className="hj-quiet">
          <Button variant="quiet" onPress={anew}>
            {t('combine')}
          </Button>{' '}
          {t('combineHint')}
        </p>
      )}
    </FormDialog>
  );
};

const ReasonField = ({ form }: { readonly form: ZodForm<Review, Review> }) => {
  const { t } = useTranslation('conflicts');
  return (
    <div className="hj-stack-tight">
      <TextField name="reason" label={t('reason')} hint={t('reasonHint')} isRequired />
      <div className="hj-row">
        {readyReasons.map((key) => (
          <Button
            key={key}
            variant="quiet"
            onPress={() => form.setValue('reason', t(`reasons.${key}`), { shouldValidate: true })}
          >
            {t(`reasons.${key}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};

/** The record that the pages show for now; null where all count or where nothing is settled without a person. */
const shownOf = ({ class: strictness, mayKeepAll, events }: OpenConflict): string | null =>
  strictness === 'register' && !mayKeepAll ? (events.at(-1)?.eventId ?? null) : null;

/** What holds now is the choice at hand; between two outcomes nobody chooses for the person. */
const firstChoice = (conflict: OpenConflict): string => (conflict.mayKeepAll ? ALL : (shownOf(conflict) ?? ''));

const resolution = ({ slot, events }: OpenConflict, choice: string, reason: string): ResolutionData => {
  const ids = events.map(({ eventId }) => eventId);
  const standing = choice === ALL ? (ids.at(-1) ?? '') : choice;
  const others = ids.filter((id) => id !== standing);
  return choice === ALL
    ? { slot, standing, against: [], alongside: others, reason }
    : { slot, standing, against: others, reason };
};
