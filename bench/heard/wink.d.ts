/** What we use of wink-naive-bayes-text-classifier, which has no types of its own. */
declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): void;
    definePrepTasks(tasks: readonly ((words: string) => readonly string[])[]): number;
    learn(words: string, label: string): boolean;
    consolidate(): boolean;
    predict(words: string): string;
  }
  const classifier: () => Classifier;
  export = classifier;
}
