import type { Directive, interfaces, Response } from 'ask-sdk-model';

/** Whether a directive is a document of APL for Audio. */
export const isDocument = (
  directive: Directive,
): directive is interfaces.alexa.presentation.apla.RenderDocumentDirective =>
  directive.type === 'Alexa.Presentation.APLA.RenderDocument';

/** Whether a directive is a document for the screen. */
export const isScreen = (
  directive: Directive,
): directive is interfaces.alexa.presentation.apl.RenderDocumentDirective =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument';

/** A response as a device hears it that cannot play APL for Audio. */
export const withoutDocuments = ({ directives = [], ...response }: Response): Response => ({
  ...response,
  directives: directives.filter((directive) => !isDocument(directive)),
});
