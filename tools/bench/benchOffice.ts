/** The office that the measurements of the exchange work in, and its founder. Nobody here exists. */
export const OFFICE = { name: '测量办公室', code: '测量', district: '测量', address: '', phone: '' } as const;
export const FOUNDER = { name: '测量', signInName: 'bench', password: 'a long enough password' } as const;
