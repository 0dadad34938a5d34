/**
 * While people of the case use this computer nothing else may be reached: the rest of the page is inert, and "back" stays where it is.
 * Staff leave with their password.
 */
import { useEffect } from 'react';

export const useKiosk = (): void => {
  useEffect(() => {
    const page = document.getElementById('root');
    page?.setAttribute('inert', '');
    const stay = (): void => window.history.pushState(window.history.state, '', window.location.href);
    stay();
    window.addEventListener('popstate', stay);
    return () => {
      page?.removeAttribute('inert');
      window.removeEventListener('popstate', stay);
    };
  }, []);
};
