import { Plugin } from 'ckeditor5';

/**
 * Keeps our tags and blocks in CKEditor 5, with what stands in them, and shows each as one thing that an author can
 * select, move and delete. The toolbar item `calcinosis` puts one in.
 */
export declare class Calcinosis extends Plugin {
  static get pluginName(): 'Calcinosis';
  init(): void;
}
