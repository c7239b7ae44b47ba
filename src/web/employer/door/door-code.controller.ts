import { Body, Controller, Get, Post, Render, Req } from '@nestjs/common';
import type { Request } from 'express';
import { EmployerDoors } from '../../../openings';
import { Open } from '../../../platform/http/access';
import type { FormState } from '../../../platform/http/form-state';
import { FormPage, ReturnedForm, type SeeOther, seeOther } from '../../../platform/http/page';
import { doorCodePage } from './door-page.presenter';
import { CodeForm } from './post.form';

/** Coming in with the six digits printed beside the link. */
@Open()
@Controller('poste')
export class DoorCodeController {
  constructor(private readonly doors: EmployerDoors) {}

  @Get()
  @Render('employer/door-code')
  page(@ReturnedForm() form: FormState) {
    return doorCodePage(form);
  }

  @Post()
  @FormPage('/poste')
  async enter(@Body() { code }: CodeForm, @Req() request: Request): Promise<SeeOther> {
    return seeOther(await this.doors.pathOfCode(code.replace(' ', ''), request.ip ?? ''));
  }
}
