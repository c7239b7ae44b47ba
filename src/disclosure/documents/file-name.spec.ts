import { fileNameOf } from './file-name';

describe('the name of a file', () => {
  it('says what it is and a name she lets be read, in plain letters', () => {
    expect(fileNameOf('cv', 'Samira')).toBe('cv-samira.pdf');
    expect(fileNameOf('cv', 'Jean-François')).toBe('cv-jean-francois.pdf');
    expect(fileNameOf('feuille', 'Łucja')).toBe('feuille-lucja.pdf');
    expect(fileNameOf('cv', 'Nguyễn Thị')).toBe('cv-nguyen-thi.pdf');
    expect(fileNameOf('cv', 'Şükrü')).toBe('cv-sukru.pdf');
  });

  it('says nothing of a name that is not shown, or that plain letters cannot write', () => {
    expect(fileNameOf('cv', undefined)).toBe('cv.pdf');
    expect(fileNameOf('cv', 'سميرة')).toBe('cv.pdf');
    expect(fileNameOf('cv', 'Олена')).toBe('cv.pdf');
    expect(fileNameOf('cv', '../../x"\r\n')).toBe('cv.pdf');
  });
});
