/** The closed list of failures of a request for a page. */
import type { AdministrationSummary } from '../../app/index.ts';
import { BASIS_CHOICES } from '../routing/basis.ts';
import type { Failure, WayOut } from './failure.ts';

const EVERYTHING: WayOut = { label: 'Tutte le amministrazioni', href: '/' };

/** Nothing stands at this address. */
export const noSuchPage = (waysOut: readonly WayOut[] = []): Failure => ({
  status: 404,
  title: 'Pagina non trovata',
  sentence:
    'A questo indirizzo non c’è nulla. Forse l’indirizzo è incompleto, o ciò che cerchi appartiene a un altro anno.',
  waysOut: [...waysOut, EVERYTHING],
});

/** No administration has that name in addresses. */
export const noSuchAdministration = (slug: string): Failure => ({
  status: 404,
  title: 'Amministrazione non trovata',
  sentence: `Non conosciamo nessuna amministrazione «${slug}».`,
  waysOut: [EVERYTHING],
});

/** The administration has no cycle for that year. */
export const noSuchYear = (administration: AdministrationSummary, year: string): Failure => ({
  status: 404,
  title: 'Anno non trovato',
  sentence: `Per ${administration.name} non c’è un ciclo della performance dell’anno «${year}».`,
  waysOut: [
    ...administration.years.map((known) => ({
      label: `Anno ${known}`,
      href: `/${administration.slug}/${known}`,
    })),
    EVERYTHING,
  ],
});

/** The address asks for a basis that does not exist. */
export const noSuchBasis = (word: string): Failure => ({
  status: 400,
  title: 'Base dei risultati sconosciuta',
  sentence: `La base «${word}» non esiste. Le basi sono: ${BASIS_CHOICES.map((choice) => choice.word).join(', ')}.`,
  waysOut: [EVERYTHING],
});

/** The address asks for a day that does not exist. */
export const noSuchDate = (text: string, waysOut: readonly WayOut[] = []): Failure => ({
  status: 400,
  title: 'Data non valida',
  sentence: `«${text}» non è un giorno del calendario. La data si scrive così: 2020-05-28 (anno, mese, giorno).`,
  waysOut: [...waysOut, EVERYTHING],
});

/** A document could not be printed. */
export const documentNotPrinted = (
  name: string,
  requestId: string,
  waysOut: readonly WayOut[] = [],
): Failure => ({
  status: 500,
  title: 'Il documento non è stato prodotto',
  sentence: `Non siamo riusciti a scrivere il file «${name}». I dati non sono stati toccati e nessun file è stato prodotto a metà. Riprova, o scegli un altro formato; se l’errore resta, segnala il numero della richiesta.`,
  waysOut: [...waysOut, EVERYTHING],
  requestId,
});

/** A form was sent from a page of another site, or without saying from where. */
export const foreignForm = (): Failure => ({
  status: 403,
  title: 'Modulo rifiutato',
  sentence:
    'Il modulo non arriva da una pagina di questo sito, quindi non lo abbiamo letto. Apri la pagina «Verifica un documento» da qui e riprova.',
  waysOut: [{ label: 'Verifica un documento', href: '/verifica' }, EVERYTHING],
});

/** More was sent than is taken at once. */
export const uploadTooLarge = (sentence: string): Failure => ({
  status: 413,
  title: 'Troppi dati in una volta',
  sentence,
  waysOut: [{ label: 'Verifica un documento', href: '/verifica' }, EVERYTHING],
});

/** A form came without what it must hold. */
export const formUnusable = (sentence: string): Failure => ({
  status: 400,
  title: 'Modulo incompleto',
  sentence,
  waysOut: [{ label: 'Verifica un documento', href: '/verifica' }, EVERYTHING],
});

/** The request could not be understood. */
export const badRequest = (): Failure => ({
  status: 400,
  title: 'Richiesta non valida',
  sentence: 'L’indirizzo contiene qualcosa che non possiamo leggere.',
  waysOut: [EVERYTHING],
});

/** The program failed. */
export const programFault = (requestId: string): Failure => ({
  status: 500,
  title: 'Si è verificato un errore',
  sentence:
    'Non siamo riusciti a preparare la pagina. I dati non sono stati toccati. Riprova; se l’errore resta, segnala il numero della richiesta.',
  waysOut: [EVERYTHING],
  requestId,
});
