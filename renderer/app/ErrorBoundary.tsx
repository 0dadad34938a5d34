/** A page that broke, or whose content could not be read, shows calm words and ways on; the rest of the desk stays usable. */
import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { paths } from './paths.ts';

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
    return this.state.isBroken ? <Crash onRetry={() => this.setState({ isBroken: false })} /> : this.props.children;
  }
}

const Crash = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation(['frame', 'common']);
  const client = useQueryClient();
  const retry = async (): Promise<void> => {
    // What failed is asked again; what is there stays.
    await client.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    onRetry();
  };
  return (
    <Page title={t('frame:crashTitle')} lead={t('frame:crashBody')} width="text">
      <div className="hj-row" role="alert">
        <Button variant="primary" onPress={() => void retry()}>
          {t('common:retry')}
        </Button>
        <Link href={paths.workbench} className="hj-button hj-button--plain">
          {t('frame:notFoundNext')}
        </Link>
      </div>
    </Page>
  );
};
