/** Which installed fonts the papers of this computer use: per kind of paper and per role. Every choice holds at once. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChooseFontInput, ChosenFont, FontsView } from '../../../shared/api/fonts.ts';
import { fontRoles, FontRole } from '../../../shared/documents/fontRoles.ts';
import { documentStyles } from '../../../shared/documents/template.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { FontSelect } from './FontSelect.tsx';
import { Part } from './Part.tsx';

const fontsKey = ['fonts'];

/** `blockedReason`: why this person may not choose, or null. */
export const FontsPart = ({ blockedReason }: { readonly blockedReason: string | null }) => {
  const { t } = useTranslation('papers');
  const core = useCore();
  const fonts = useQuery({ queryKey: fontsKey, queryFn: () => core.documents.fonts() });
  const { choose, problem } = useChoose();
  return (
    <Part title={t('fonts.title')} body={t('fonts.body')}>
      {problem !== null && (
        <Banner tone="overdue" isAlert>
          {problem}
        </Banner>
      )}
      {fonts.data === undefined ? (
        <QueryState isError={fonts.isError} onRetry={() => void fonts.refetch()} />
      ) : (
        <Choices view={fonts.data} blockedReason={blockedReason} onChoose={choose} />
      )}
      <div>
        <Button isBusy={fonts.isFetching} onPress={() => void fonts.refetch()}>
          {t('fonts.reload')}
        </Button>
      </div>
    </Part>
  );
};

type ChoicesProps = {
  readonly view: FontsView;
  readonly blockedReason: string | null;
  readonly onChoose: (input: ChooseFontInput) => Promise<void>;
};

const Choices = ({ view, blockedReason, onChoose }: ChoicesProps) => {
  const { t } = useTranslation('papers');
  const text = useText();
  const isUsed = view.chosen.some(({ font }) => font !== null);
  if (view.installed.length === 0 && !isUsed) return <p className="hj-quiet">{t('fonts.none')}</p>;
  return (
    <>
      {blockedReason !== null && <p className="hj-quiet">{blockedReason}</p>}
      {documentStyles.map((style) => (
        <fieldset key={style} className="hj-setting">
          <legend>{t(`fonts.style.${style}`)}</legend>
          <div className="hj-font-choices">
            {FontRole.map((role) => (
              <FontSelect
                key={role}
                label={text(fontRoles[role].name)}
                role={role}
                installed={view.installed}
                chosen={chosenOf(view, style, role)}
                isDisabled={blockedReason !== null}
                onChoose={(fontId) => void onChoose({ style, role, fontId })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Unusable view={view} />
    </>
  );
};

const chosenOf = (view: FontsView, style: ChosenFont['style'], role: FontRole): ChosenFont =>
  view.chosen.find((one) => one.style === style && one.role === role) ?? {
    style,
    role,
    font: null,
    fontId: null,
    problem: null,
  };

/** Fonts that were found and why they are not among the choices. */
const Unusable = ({ view }: { readonly view: FontsView }) => {
  const { t } = useTranslation('papers');
  const text = useText();
  const unusable = view.installed.filter(({ problem }) => problem !== null);
  if (unusable.length === 0) return null;
  return (
    <details className="hj-dense">
      <summary>{t('fonts.whyNot', { count: unusable.length })}</summary>
      <ul>
        {unusable.map(({ fontId, name, problem }) => (
          <li key={fontId}>
            {text(name)}：{problem !== null && t(`fontProblems.${problem}`)}
          </li>
        ))}
      </ul>
    </details>
  );
};

const useChoose = () => {
  const { t } = useTranslation('papers');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  const words = useRefusalText();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (input: ChooseFontInput): Promise<void> => {
    const chosen = await core.documents.chooseFont(input);
    if (chosen.ok) {
      setProblem(null);
      client.setQueryData(fontsKey, chosen.value);
      await client.invalidateQueries({ queryKey: ['paper'] });
      toast({ text: t('fonts.changed') });
      return;
    }
    const { refusal } = chosen;
    setProblem(refusal.type === 'role-missing' ? words(refusal) : t(`fontProblems.${refusal.type}`));
    await client.invalidateQueries({ queryKey: fontsKey });
  };
  return { choose, problem } as const;
};
