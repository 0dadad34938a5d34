/** A page that broke shows calm words and a way out; the rest of the desk stays usable. A new address gets a fresh start. */
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { href, paths } from './paths.ts';

type Props = { readonly children: ReactNode; readonly resetKey: string };
type State = { readonly isBroken: boolean; readonly resetKey: string };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return state.resetKey === resetKey ? null : { isBroken: false, resetKey };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Crash /> : this.props.children;
  }
}

const Crash = () => {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('crashTitle')} width="text">
      <EmptyState
        what={t('crashTitle')}
        why={t('crashBody')}
        next={
          <Button
            variant="primary"
            onPress={() => {
              window.location.hash = href(paths.workbench);
            }}
          >
            {t('notFoundNext')}
          </Button>
        }
      />
    </Page>
  );
};
