import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { atFirst, listen, ownPage } from '../../blocks.js';

@Component({ selector: 'app-root', templateUrl: './blocks.html' })
export class Blocks {
  readonly state = signal(atFirst);
  readonly ownPage = ownPage;

  constructor() {
    listen((part) => this.state.update((before) => ({ ...before, ...part })));
  }
}

void bootstrapApplication(Blocks);
