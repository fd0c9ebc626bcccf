/** The mark under which styles may be added to this page: the server makes one for each answer, see its policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
