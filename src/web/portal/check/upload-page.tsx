/** Check a document: what is wrong in this document? The page before anything is uploaded. */
import { Section } from '../../components/section.tsx';
import { plainPageText } from '../../layout/plain-frame.tsx';
import { framed } from './framed.ts';
import { UploadForm, type UploadLimits } from './upload-form.tsx';

/** Title of the page of the check, before and after. */
export const CHECK_TITLE = 'Verifica un documento';

/** The page as HTML text. */
export const uploadPageText = (frame: {
  readonly asset: (name: string) => string;
  readonly version: string;
  readonly limits: UploadLimits;
}): string =>
  plainPageText({
    ...frame,
    title: CHECK_TITLE,
    scripts: ['check.js'],
    children: (
      <>
        <p class="tr-sentence">
          Carica un Piano, una Relazione, un PIRA o delle schede: leggiamo le tabelle e ti diciamo quali cifre
          si contraddicono, e dove.
        </p>
        <UploadForm id="carica" limits={frame.limits} />
        <Section id="come" title="Che cosa succede ai tuoi documenti">
          <ul class="tr-list">
            <li>
              I documenti si leggono e si confrontano sul momento: dopo la risposta non resta nulla sul
              server.
            </li>
            <li>
              Ogni rilievo dice che cosa è pubblicato, perché non torna e in quali punti: il documento resta
              com’è, nessuna cifra viene corretta.
            </li>
            <li>
              Dove il documento lascia un dubbio, te lo chiediamo. Le risposte stanno in un file che scarichi
              e ricarichi con i documenti.
            </li>
            <li>L’elenco si scarica in CSV, Excel e PDF.</li>
            <li>
              «Leggi come ciclo» mostra l’anteprima del ciclo che si ricava dai documenti: solo chi ha il
              codice di scrittura lo importa.
            </li>
          </ul>
        </Section>
      </>
    ),
  });

/** The page around an answer: what is sent before it and after it. */
export const answerFrame = (frame: {
  readonly asset: (name: string) => string;
  readonly version: string;
  readonly limits: UploadLimits;
}): readonly [before: string, after: string] =>
  framed((content) =>
    plainPageText({
      ...frame,
      title: CHECK_TITLE,
      scripts: ['check.js'],
      children: (
        <>
          {content}
          <Section id="ancora" title="Verifica altri documenti, o gli stessi con le risposte">
            <UploadForm id="ancora-carica" limits={frame.limits} />
          </Section>
        </>
      ),
    }),
  );
