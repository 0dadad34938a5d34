/** A page that broke shows calm words and a way out; the rest of the desk stays usable. A new address gets a fresh start. */
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { href, paths } from './paths.ts';

type Props = { readonly children: ReactNode; readonly resetKey: string };
type State = { readonly brokenAt: string | null };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { brokenAt: null };

  static getDerivedStateFromError(): Partial<State> {
    return { brokenAt: '' };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.brokenAt !== null && previous.resetKey !== this.props.resetKey) this.setState({ brokenAt: null });
  }

  override render(): ReactNode {
    return this.state.brokenAt === null ? this.props.children : <Crash />;
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
