/**
 * The editor of one paper's wording: blocks left, the paper with an invented case right, the checker underneath. What is typed is a draft on
 * this computer; only what keeps everything the law asks for can be put into use.
 */
import { History, RotateCcw, Undo2 } from 'lucide-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { templateRoles, type TemplateView } from '../../../shared/api/templates.ts';
import type { Role } from '../../../shared/case/commands.ts';
import { href, paths } from '../../app/paths.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { BlockList } from './BlockList.tsx';
import { tidied } from './blocks.ts';
import { type Editing, EditingProvider } from './editing.tsx';
import { EditorDialogs, type OpenDialog } from './EditorDialogs.tsx';
import { FaultList } from './FaultList.tsx';
import { MarkHelp } from './MarkHelp.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { createTemplateStore } from './templateStore.ts';
import { useTemplateDraft } from './useTemplateDraft.ts';
import { useTemplateWork } from './useTemplateWork.ts';

type TemplateEditorProps = { readonly view: TemplateView; readonly roles: readonly Role[] };

export const TemplateEditor = ({ view, roles }: TemplateEditorProps) => {
  const { t } = useTranslation('templates');
  const text = useText();
  const words = useRefusalText();
  // What the editor opens with is fixed; later news must not overwrite typing.
  // oxlint-disable-next-line react/exhaustive-deps
  const store = useMemo(() => createTemplateStore(view.template), []);
  const template = useSyncExternalStore(store.subscribe, store.get);
  const draft = useTemplateDraft(view, store);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [side, setSide] = useState<'blocks' | 'paper'>('blocks');
  const tidy = useMemo(() => ({ ...template, blocks: tidied(template.blocks) }), [template]);
  const work = useTemplateWork(view.slug, draft.state === 'restoring' ? null : tidy);
  const editing = useMemo<Editing>(
    () => ({ fields: view.fields, mark: store.mark, Nested: BlockList }),
    [view.fields, store],
  );
  const mayWord = templateRoles.some((role) => roles.includes(role));
  const isChanged = JSON.stringify(tidy) !== JSON.stringify(view.template);
  const faults = work.faults ?? [];
  const whyNot = !mayWord
    ? words({ type: 'role-missing', roles: templateRoles })
    : !isChanged
      ? t('save.unchanged')
      : faults.length > 0
        ? t('save.blocked', { count: faults.length })
        : null;
  const startAgain = (): void => void draft.clear().then(() => store.load(view.template));
  return (
    <div className={classes('hj-wording', `hj-wording--${side}`)}>
      <TaskHead
        title={text(view.title)}
        about={`${view.documentId} · ${view.isOwn ? t('own', { number: view.version }) : t('shipped')}`}
        backHref={href(paths.templates)}
        backLabel={t('back')}
        aside={
          <>
            <SavedMark state={draft.state} savedAt={draft.savedAt} />
            {store.canUndo() && <IconButton label={t('undo')} icon={<Undo2 />} onPress={store.undo} />}
            <IconButton label={t('history.title')} icon={<History />} onPress={() => setDialog('history')} />
            {view.isOwn && mayWord && (
              <IconButton label={t('reset.title')} icon={<RotateCcw />} onPress={() => setDialog('reset')} />
            )}
            <Button variant="quiet" onPress={() => setSide(side === 'blocks' ? 'paper' : 'blocks')}>
              {t(side === 'blocks' ? 'showPaper' : 'showBlocks')}
            </Button>
          </>
        }
        action={
          <Button variant="primary" blockedReason={whyNot} onPress={() => setDialog('save')}>
            {t('save.act')}
          </Button>
        }
      />
      {draft.state === 'restoring' ? (
        <Loading minHeight="60vh" />
      ) : (
        <div className="hj-wording__sides">
          <div className="hj-wording__edit">
            <RestoredDraft isShown={draft.wasRestored} onDiscard={startAgain} />
            {!mayWord && <Banner>{words({ type: 'role-missing', roles: templateRoles })}</Banner>}
            <MarkHelp />
            <EditingProvider value={editing}>
              <BlockList
                label={t('blocks')}
                blocks={template.blocks}
                at={['blocks']}
                onChange={(blocks) => store.set({ ...template, blocks })}
              />
            </EditingProvider>
            {work.faults !== null && <FaultList faults={faults} />}
          </div>
          <TemplatePreview work={work} />
        </div>
      )}
      <EditorDialogs
        dialog={dialog}
        view={view}
        template={tidy}
        onClose={() => setDialog(null)}
        onTakeUp={(taken) => {
          store.mark();
          store.set({ ...taken, version: template.version });
          setDialog(null);
        }}
        onDone={async (saved) => {
          await draft.clear();
          store.load(saved.template);
          setDialog(null);
        }}
      />
    </div>
  );
};
